package org.mingjing.bench.flowable;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 设置 What Spring Boot and Flowable's starter bring, the listener, and a connection that can be overheard. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class FlowableCourt {

    @Bean
    AuditListener auditListener(JdbcTemplate database) {
        return new AuditListener(database);
    }

    @Bean
    TransactionTemplate oneTransaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    static BeanPostProcessor listening() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof ListeningSource)
                        ? new ListeningSource(source)
                        : bean;
            }
        };
    }
}

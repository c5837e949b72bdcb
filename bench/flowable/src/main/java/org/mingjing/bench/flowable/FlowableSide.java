package org.mingjing.bench.flowable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flowable.common.engine.impl.identity.Authentication;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.runtime.ProcessInstance;
import org.flowable.task.api.Task;
import org.jspecify.annotations.Nullable;
import org.mingjing.bench.circulation.Opponent;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Flowable 一方 The starter of Flowable's process engine on Spring Boot, its statements and rows as it makes them. */
public final class FlowableSide implements Opponent {

    private @Nullable ConfigurableApplicationContext context;

    public FlowableSide() {}

    @Override
    public void open(String url, String user, String password) {
        Map<String, Object> settings = Map.ofEntries(
                Map.entry("spring.datasource.url", url),
                Map.entry("spring.datasource.username", user),
                Map.entry("spring.datasource.password", password),
                Map.entry("spring.main.banner-mode", "off"),
                Map.entry("logging.level.root", "error"),
                Map.entry("flowable.history-level", "audit"),
                Map.entry("flowable.async-executor-activate", false),
                Map.entry("flowable.check-process-definitions", false),
                Map.entry("flowable.idm.enabled", false),
                Map.entry("flowable.eventregistry.enabled", false));
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(FlowableSide.class.getClassLoader());
        try {
            SpringApplication application = new SpringApplication(FlowableCourt.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setDefaultProperties(settings);
            application.setRegisterShutdownHook(false);
            context = application.run();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        bean(RepositoryService.class)
                .createDeployment()
                .disableSchemaValidation() // on JDK 25 it takes the line breaks of the text for content
                .addString("leave.bpmn20.xml", LeaveProcess.BPMN)
                .deploy();
    }

    @Override
    public List<String> begin(int count, String starter, String first, String second, LocalDate due) {
        RuntimeService runtime = bean(RuntimeService.class);
        TaskService tasks = bean(TaskService.class);
        Map<String, Object> variables = Map.of(
                "starter", starter,
                "head", first,
                "leader", second,
                "due", Date.from(due.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant()),
                "title", "请假",
                "workingDays", 15L);
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ProcessInstance one = runtime.startProcessInstanceByKey("leave", variables);
            begun.add(tasks.createTaskQuery().processInstanceId(one.getId()).singleResult().getId());
        }
        return begun;
    }

    @Override
    public void sign(String task, String who, String opinion) {
        TaskService tasks = bean(TaskService.class);
        bean(TransactionTemplate.class).executeWithoutResult(status -> {
            Task found = tasks.createTaskQuery().taskId(task).taskAssignee(who).singleResult();
            if (found == null) {
                throw new IllegalStateException("not the task of " + who);
            }
            Authentication.setAuthenticatedUserId(who);
            tasks.addComment(task, found.getProcessInstanceId(), opinion);
            tasks.complete(task);
        });
    }

    @Override
    public int list(String who, int most) {
        return bean(TaskService.class)
                .createTaskQuery()
                .taskAssignee(who)
                .orderByTaskDueDate()
                .asc()
                .listPage(0, most)
                .size();
    }

    @Override
    public List<String> statements(Runnable task) {
        return bean(ListeningSource.class).during(task);
    }

    private <T> T bean(Class<T> type) {
        return Objects.requireNonNull(context).getBean(type);
    }

    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }
}

package org.mingjing.court.foundation.access.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** 文字包 Every bundle under messages/, Chinese in the plain file, English in the one ending _en. */
@Configuration
class MessageBundles {

    private static final String ENGLISH = "_en.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        Map<String, Entry> chinese = new HashMap<>();
        Map<String, Entry> english = new HashMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            boolean inEnglish = String.valueOf(file.getFilename()).endsWith(ENGLISH);
            read(file, inEnglish ? english : chinese, inEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
        }
        return new Bundles(Map.copyOf(chinese), Map.copyOf(english));
    }

    private static void read(Resource file, Map<String, Entry> into, Locale locale) throws IOException {
        Properties lines = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(reader);
        }
        for (String key : lines.stringPropertyNames()) {
            into.put(key, Entry.of(lines.getProperty(key), locale));
        }
    }

    /** 词条 A pattern, and the text it gives without arguments: most texts of a page have none. */
    private record Entry(MessageFormat format, String plain) {
        static Entry of(String pattern, Locale locale) {
            MessageFormat format = new MessageFormat(pattern, locale);
            return new Entry(format, format.format(new Object[0]));
        }
    }

    /** All bundles of a language as one: a page asks for some hundred texts. */
    private static final class Bundles extends AbstractMessageSource {

        private final Map<String, Entry> chinese;
        private final Map<String, Entry> english;

        Bundles(Map<String, Entry> chinese, Map<String, Entry> english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
            Entry entry = find(code, locale);
            return entry == null ? null : entry.plain();
        }

        @Override
        protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
            Entry entry = find(code, locale);
            return entry == null ? null : entry.format();
        }

        private @Nullable Entry find(String code, Locale locale) {
            Entry found = locale.getLanguage().equals("en") ? english.get(code) : null;
            return found == null ? chinese.get(code) : found;
        }
    }
}

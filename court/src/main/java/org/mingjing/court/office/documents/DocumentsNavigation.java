package org.mingjing.court.office.documents;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 公文导航 */
@Configuration
class DocumentsNavigation {

    @Bean
    NavigationEntry documentsEntry() {
        return new NavigationEntry(
                NavigationGroup.OFFICE, 70, "documents.title", "/documents", "file", Permission.DOCUMENTS, actor -> 0);
    }
}

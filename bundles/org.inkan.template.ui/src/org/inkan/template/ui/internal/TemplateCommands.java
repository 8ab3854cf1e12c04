package org.inkan.template.ui.internal;

/** Ids of the commands of the area. */
final class TemplateCommands {

    static final String OPEN = "org.inkan.template.ui.open";
    static final String DUPLICATE = "org.inkan.template.ui.duplicate";
    static final String COMPARE = "org.inkan.template.ui.compare";

    private TemplateCommands() {
    }
}

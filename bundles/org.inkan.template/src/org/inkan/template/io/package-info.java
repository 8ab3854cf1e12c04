/** Template files: our JSON, LDIF, exports of other tools and console output. Start with {@link org.inkan.template.io.TemplateImport}. */
package org.inkan.template.io;

/**
 * AD CS certificate templates as immutable values: every MS-CRTD attribute, lossless, with typed views on flags, periods and rights.
 * Start with {@link org.inkan.template.CertificateTemplate}; new templates come from {@link org.inkan.template.OpsMgrTemplates} or
 * {@link org.inkan.template.TemplateDuplicator}. Nothing here talks to a directory.
 */
package org.inkan.template;

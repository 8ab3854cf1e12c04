/** The reasons path validation gives, with their ids, texts and sources. */
package org.inkan.pki.path.rule;

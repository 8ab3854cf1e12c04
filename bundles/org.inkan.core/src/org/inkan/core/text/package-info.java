/**
 * Texts for readers in English and Japanese, kept apart from the moment they are rendered.
 * Start at {@link org.inkan.core.text.Texts}: every package with words keeps them in properties files beside
 * its classes and hands out {@link org.inkan.core.text.Text} values.
 */
package org.inkan.core.text;

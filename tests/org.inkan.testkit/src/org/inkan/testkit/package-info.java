/**
 * What every test bundle shares: the folder of public test data ({@link org.inkan.testkit.Corpus}), independent tools run
 * as child processes ({@link org.inkan.testkit.Tool}) and tab separated tables ({@link org.inkan.testkit.Tsv}). Nothing
 * here knows the code under test.
 */
package org.inkan.testkit;

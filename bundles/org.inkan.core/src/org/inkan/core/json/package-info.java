/**
 * Reading and writing JSON strictly and deterministically. {@link org.inkan.core.json.Json} is the only way JSON
 * enters or leaves Inkan, so that positions in messages and the order of members are the same everywhere.
 */
package org.inkan.core.json;

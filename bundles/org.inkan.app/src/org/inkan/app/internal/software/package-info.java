/**
 * Features of others, such as back ends, that are added to the running product and taken away again. The platform's own wizard
 * for this asks for a network address first, opens native dialogs by itself and speaks English; so only the engine below is used.
 */
package org.inkan.app.internal.software;

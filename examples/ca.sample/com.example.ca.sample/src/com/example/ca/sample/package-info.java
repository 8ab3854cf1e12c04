/**
 * A certification authority that is a folder of {@code openssl ca}. Start at
 * {@link com.example.ca.sample.SampleBackend}.
 */
package com.example.ca.sample;

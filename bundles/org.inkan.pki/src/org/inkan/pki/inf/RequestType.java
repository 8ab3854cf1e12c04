package org.inkan.pki.inf;

/** Values of the key {@code RequestType}. */
public enum RequestType { PKCS10, PKCS7, CMC, CERT, SCEP }

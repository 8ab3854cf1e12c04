/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Certificate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate issued for a machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.inkan.inventory.model.Certificate#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Certificate#getThumbprint <em>Thumbprint</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Certificate#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Certificate#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Certificate#getNotBefore <em>Not Before</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Certificate#getNotAfter <em>Not After</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Certificate#getKeyMode <em>Key Mode</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Certificate#getRequestKey <em>Request Key</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Certificate#getState <em>State</em>}</li>
 * </ul>
 *
 * @see org.inkan.inventory.model.InventoryPackage#getCertificate()
 * @model
 * @generated
 */
public interface Certificate extends EObject {
	/**
	 * Returns the value of the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Serial number, lower-case hexadecimal without leading zeros.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serial</em>' attribute.
	 * @see #setSerial(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_Serial()
	 * @model
	 * @generated
	 */
	String getSerial();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getSerial <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial</em>' attribute.
	 * @see #getSerial()
	 * @generated
	 */
	void setSerial(String value);

	/**
	 * Returns the value of the '<em><b>Thumbprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-1 of the certificate, upper-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Thumbprint</em>' attribute.
	 * @see #setThumbprint(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_Thumbprint()
	 * @model
	 * @generated
	 */
	String getThumbprint();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getThumbprint <em>Thumbprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thumbprint</em>' attribute.
	 * @see #getThumbprint()
	 * @generated
	 */
	void setThumbprint(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Issuer</em>' attribute.
	 * @see #setIssuer(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_Issuer()
	 * @model
	 * @generated
	 */
	String getIssuer();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getIssuer <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issuer</em>' attribute.
	 * @see #getIssuer()
	 * @generated
	 */
	void setIssuer(String value);

	/**
	 * Returns the value of the '<em><b>Not Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not Before</em>' attribute.
	 * @see #setNotBefore(Instant)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_NotBefore()
	 * @model dataType="org.inkan.inventory.model.Instant"
	 * @generated
	 */
	Instant getNotBefore();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getNotBefore <em>Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not Before</em>' attribute.
	 * @see #getNotBefore()
	 * @generated
	 */
	void setNotBefore(Instant value);

	/**
	 * Returns the value of the '<em><b>Not After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Not After</em>' attribute.
	 * @see #setNotAfter(Instant)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_NotAfter()
	 * @model dataType="org.inkan.inventory.model.Instant"
	 * @generated
	 */
	Instant getNotAfter();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getNotAfter <em>Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Not After</em>' attribute.
	 * @see #getNotAfter()
	 * @generated
	 */
	void setNotAfter(Instant value);

	/**
	 * Returns the value of the '<em><b>Key Mode</b></em>' attribute.
	 * The default value is <code>"HOST"</code>.
	 * The literals are from the enumeration {@link org.inkan.inventory.model.KeyMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key Mode</em>' attribute.
	 * @see org.inkan.inventory.model.KeyMode
	 * @see #setKeyMode(KeyMode)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_KeyMode()
	 * @model default="HOST"
	 * @generated
	 */
	KeyMode getKeyMode();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getKeyMode <em>Key Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Mode</em>' attribute.
	 * @see org.inkan.inventory.model.KeyMode
	 * @see #getKeyMode()
	 * @generated
	 */
	void setKeyMode(KeyMode value);

	/**
	 * Returns the value of the '<em><b>Request Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Request Key</em>' attribute.
	 * @see #setRequestKey(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_RequestKey()
	 * @model
	 * @generated
	 */
	String getRequestKey();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getRequestKey <em>Request Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request Key</em>' attribute.
	 * @see #getRequestKey()
	 * @generated
	 */
	void setRequestKey(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"CURRENT"</code>.
	 * The literals are from the enumeration {@link org.inkan.inventory.model.CertificateState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.inkan.inventory.model.CertificateState
	 * @see #setState(CertificateState)
	 * @see org.inkan.inventory.model.InventoryPackage#getCertificate_State()
	 * @model default="CURRENT"
	 * @generated
	 */
	CertificateState getState();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Certificate#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.inkan.inventory.model.CertificateState
	 * @see #getState()
	 * @generated
	 */
	void setState(CertificateState value);

} // Certificate

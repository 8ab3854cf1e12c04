/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.inkan.inventory.model.Certificate;
import org.inkan.inventory.model.CertificateState;
import org.inkan.inventory.model.InventoryPackage;
import org.inkan.inventory.model.KeyMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Certificate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getSerial <em>Serial</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getThumbprint <em>Thumbprint</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getIssuer <em>Issuer</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getNotBefore <em>Not Before</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getNotAfter <em>Not After</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getKeyMode <em>Key Mode</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getRequestKey <em>Request Key</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.CertificateImpl#getState <em>State</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CertificateImpl extends MinimalEObjectImpl.Container implements Certificate {
	/**
	 * The default value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerial() <em>Serial</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerial()
	 * @generated
	 * @ordered
	 */
	protected String serial = SERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getThumbprint() <em>Thumbprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThumbprint()
	 * @generated
	 * @ordered
	 */
	protected static final String THUMBPRINT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getThumbprint() <em>Thumbprint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThumbprint()
	 * @generated
	 * @ordered
	 */
	protected String thumbprint = THUMBPRINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected static final String ISSUER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuer() <em>Issuer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuer()
	 * @generated
	 * @ordered
	 */
	protected String issuer = ISSUER_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotBefore() <em>Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotBefore()
	 * @generated
	 * @ordered
	 */
	protected static final Instant NOT_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotBefore() <em>Not Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotBefore()
	 * @generated
	 * @ordered
	 */
	protected Instant notBefore = NOT_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNotAfter() <em>Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotAfter()
	 * @generated
	 * @ordered
	 */
	protected static final Instant NOT_AFTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotAfter() <em>Not After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotAfter()
	 * @generated
	 * @ordered
	 */
	protected Instant notAfter = NOT_AFTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyMode() <em>Key Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyMode()
	 * @generated
	 * @ordered
	 */
	protected static final KeyMode KEY_MODE_EDEFAULT = KeyMode.HOST;

	/**
	 * The cached value of the '{@link #getKeyMode() <em>Key Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyMode()
	 * @generated
	 * @ordered
	 */
	protected KeyMode keyMode = KEY_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequestKey() <em>Request Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestKey()
	 * @generated
	 * @ordered
	 */
	protected static final String REQUEST_KEY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequestKey() <em>Request Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequestKey()
	 * @generated
	 * @ordered
	 */
	protected String requestKey = REQUEST_KEY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CertificateState STATE_EDEFAULT = CertificateState.CURRENT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CertificateState state = STATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CertificateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.CERTIFICATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerial() {
		return serial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerial(String newSerial) {
		String oldSerial = serial;
		serial = newSerial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__SERIAL, oldSerial, serial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getThumbprint() {
		return thumbprint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThumbprint(String newThumbprint) {
		String oldThumbprint = thumbprint;
		thumbprint = newThumbprint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__THUMBPRINT, oldThumbprint, thumbprint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIssuer() {
		return issuer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuer(String newIssuer) {
		String oldIssuer = issuer;
		issuer = newIssuer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__ISSUER, oldIssuer, issuer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getNotBefore() {
		return notBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotBefore(Instant newNotBefore) {
		Instant oldNotBefore = notBefore;
		notBefore = newNotBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__NOT_BEFORE, oldNotBefore, notBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getNotAfter() {
		return notAfter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotAfter(Instant newNotAfter) {
		Instant oldNotAfter = notAfter;
		notAfter = newNotAfter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__NOT_AFTER, oldNotAfter, notAfter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public KeyMode getKeyMode() {
		return keyMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyMode(KeyMode newKeyMode) {
		KeyMode oldKeyMode = keyMode;
		keyMode = newKeyMode == null ? KEY_MODE_EDEFAULT : newKeyMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__KEY_MODE, oldKeyMode, keyMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRequestKey() {
		return requestKey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequestKey(String newRequestKey) {
		String oldRequestKey = requestKey;
		requestKey = newRequestKey;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__REQUEST_KEY, oldRequestKey, requestKey));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CertificateState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CertificateState newState) {
		CertificateState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.CERTIFICATE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.CERTIFICATE__SERIAL:
				return getSerial();
			case InventoryPackage.CERTIFICATE__THUMBPRINT:
				return getThumbprint();
			case InventoryPackage.CERTIFICATE__SUBJECT:
				return getSubject();
			case InventoryPackage.CERTIFICATE__ISSUER:
				return getIssuer();
			case InventoryPackage.CERTIFICATE__NOT_BEFORE:
				return getNotBefore();
			case InventoryPackage.CERTIFICATE__NOT_AFTER:
				return getNotAfter();
			case InventoryPackage.CERTIFICATE__KEY_MODE:
				return getKeyMode();
			case InventoryPackage.CERTIFICATE__REQUEST_KEY:
				return getRequestKey();
			case InventoryPackage.CERTIFICATE__STATE:
				return getState();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InventoryPackage.CERTIFICATE__SERIAL:
				setSerial((String)newValue);
				return;
			case InventoryPackage.CERTIFICATE__THUMBPRINT:
				setThumbprint((String)newValue);
				return;
			case InventoryPackage.CERTIFICATE__SUBJECT:
				setSubject((String)newValue);
				return;
			case InventoryPackage.CERTIFICATE__ISSUER:
				setIssuer((String)newValue);
				return;
			case InventoryPackage.CERTIFICATE__NOT_BEFORE:
				setNotBefore((Instant)newValue);
				return;
			case InventoryPackage.CERTIFICATE__NOT_AFTER:
				setNotAfter((Instant)newValue);
				return;
			case InventoryPackage.CERTIFICATE__KEY_MODE:
				setKeyMode((KeyMode)newValue);
				return;
			case InventoryPackage.CERTIFICATE__REQUEST_KEY:
				setRequestKey((String)newValue);
				return;
			case InventoryPackage.CERTIFICATE__STATE:
				setState((CertificateState)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InventoryPackage.CERTIFICATE__SERIAL:
				setSerial(SERIAL_EDEFAULT);
				return;
			case InventoryPackage.CERTIFICATE__THUMBPRINT:
				setThumbprint(THUMBPRINT_EDEFAULT);
				return;
			case InventoryPackage.CERTIFICATE__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case InventoryPackage.CERTIFICATE__ISSUER:
				setIssuer(ISSUER_EDEFAULT);
				return;
			case InventoryPackage.CERTIFICATE__NOT_BEFORE:
				setNotBefore(NOT_BEFORE_EDEFAULT);
				return;
			case InventoryPackage.CERTIFICATE__NOT_AFTER:
				setNotAfter(NOT_AFTER_EDEFAULT);
				return;
			case InventoryPackage.CERTIFICATE__KEY_MODE:
				setKeyMode(KEY_MODE_EDEFAULT);
				return;
			case InventoryPackage.CERTIFICATE__REQUEST_KEY:
				setRequestKey(REQUEST_KEY_EDEFAULT);
				return;
			case InventoryPackage.CERTIFICATE__STATE:
				setState(STATE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InventoryPackage.CERTIFICATE__SERIAL:
				return SERIAL_EDEFAULT == null ? serial != null : !SERIAL_EDEFAULT.equals(serial);
			case InventoryPackage.CERTIFICATE__THUMBPRINT:
				return THUMBPRINT_EDEFAULT == null ? thumbprint != null : !THUMBPRINT_EDEFAULT.equals(thumbprint);
			case InventoryPackage.CERTIFICATE__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case InventoryPackage.CERTIFICATE__ISSUER:
				return ISSUER_EDEFAULT == null ? issuer != null : !ISSUER_EDEFAULT.equals(issuer);
			case InventoryPackage.CERTIFICATE__NOT_BEFORE:
				return NOT_BEFORE_EDEFAULT == null ? notBefore != null : !NOT_BEFORE_EDEFAULT.equals(notBefore);
			case InventoryPackage.CERTIFICATE__NOT_AFTER:
				return NOT_AFTER_EDEFAULT == null ? notAfter != null : !NOT_AFTER_EDEFAULT.equals(notAfter);
			case InventoryPackage.CERTIFICATE__KEY_MODE:
				return keyMode != KEY_MODE_EDEFAULT;
			case InventoryPackage.CERTIFICATE__REQUEST_KEY:
				return REQUEST_KEY_EDEFAULT == null ? requestKey != null : !REQUEST_KEY_EDEFAULT.equals(requestKey);
			case InventoryPackage.CERTIFICATE__STATE:
				return state != STATE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (serial: ");
		result.append(serial);
		result.append(", thumbprint: ");
		result.append(thumbprint);
		result.append(", subject: ");
		result.append(subject);
		result.append(", issuer: ");
		result.append(issuer);
		result.append(", notBefore: ");
		result.append(notBefore);
		result.append(", notAfter: ");
		result.append(notAfter);
		result.append(", keyMode: ");
		result.append(keyMode);
		result.append(", requestKey: ");
		result.append(requestKey);
		result.append(", state: ");
		result.append(state);
		result.append(')');
		return result.toString();
	}

} //CertificateImpl

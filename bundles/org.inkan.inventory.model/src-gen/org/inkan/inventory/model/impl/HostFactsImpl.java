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

import org.inkan.inventory.model.HostFacts;
import org.inkan.inventory.model.InventoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Host Facts</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.inkan.inventory.model.impl.HostFactsImpl#getFullComputerName <em>Full Computer Name</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.HostFactsImpl#getPrimarySuffix <em>Primary Suffix</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.HostFactsImpl#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.HostFactsImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.HostFactsImpl#getCollectedAt <em>Collected At</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.HostFactsImpl#getCollectedHow <em>Collected How</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HostFactsImpl extends MinimalEObjectImpl.Container implements HostFacts {
	/**
	 * The default value of the '{@link #getFullComputerName() <em>Full Computer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullComputerName()
	 * @generated
	 * @ordered
	 */
	protected static final String FULL_COMPUTER_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullComputerName() <em>Full Computer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullComputerName()
	 * @generated
	 * @ordered
	 */
	protected String fullComputerName = FULL_COMPUTER_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getPrimarySuffix() <em>Primary Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimarySuffix()
	 * @generated
	 * @ordered
	 */
	protected static final String PRIMARY_SUFFIX_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPrimarySuffix() <em>Primary Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPrimarySuffix()
	 * @generated
	 * @ordered
	 */
	protected String primarySuffix = PRIMARY_SUFFIX_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATING_SYSTEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOperatingSystem() <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperatingSystem()
	 * @generated
	 * @ordered
	 */
	protected String operatingSystem = OPERATING_SYSTEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final String DOMAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected String domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedAt() <em>Collected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedAt()
	 * @generated
	 * @ordered
	 */
	protected static final Instant COLLECTED_AT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollectedAt() <em>Collected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedAt()
	 * @generated
	 * @ordered
	 */
	protected Instant collectedAt = COLLECTED_AT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCollectedHow() <em>Collected How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedHow()
	 * @generated
	 * @ordered
	 */
	protected static final String COLLECTED_HOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCollectedHow() <em>Collected How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCollectedHow()
	 * @generated
	 * @ordered
	 */
	protected String collectedHow = COLLECTED_HOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HostFactsImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.HOST_FACTS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFullComputerName() {
		return fullComputerName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullComputerName(String newFullComputerName) {
		String oldFullComputerName = fullComputerName;
		fullComputerName = newFullComputerName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST_FACTS__FULL_COMPUTER_NAME, oldFullComputerName, fullComputerName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPrimarySuffix() {
		return primarySuffix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrimarySuffix(String newPrimarySuffix) {
		String oldPrimarySuffix = primarySuffix;
		primarySuffix = newPrimarySuffix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST_FACTS__PRIMARY_SUFFIX, oldPrimarySuffix, primarySuffix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperatingSystem() {
		return operatingSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperatingSystem(String newOperatingSystem) {
		String oldOperatingSystem = operatingSystem;
		operatingSystem = newOperatingSystem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST_FACTS__OPERATING_SYSTEM, oldOperatingSystem, operatingSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(String newDomain) {
		String oldDomain = domain;
		domain = newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST_FACTS__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCollectedAt() {
		return collectedAt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedAt(Instant newCollectedAt) {
		Instant oldCollectedAt = collectedAt;
		collectedAt = newCollectedAt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST_FACTS__COLLECTED_AT, oldCollectedAt, collectedAt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCollectedHow() {
		return collectedHow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCollectedHow(String newCollectedHow) {
		String oldCollectedHow = collectedHow;
		collectedHow = newCollectedHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.HOST_FACTS__COLLECTED_HOW, oldCollectedHow, collectedHow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.HOST_FACTS__FULL_COMPUTER_NAME:
				return getFullComputerName();
			case InventoryPackage.HOST_FACTS__PRIMARY_SUFFIX:
				return getPrimarySuffix();
			case InventoryPackage.HOST_FACTS__OPERATING_SYSTEM:
				return getOperatingSystem();
			case InventoryPackage.HOST_FACTS__DOMAIN:
				return getDomain();
			case InventoryPackage.HOST_FACTS__COLLECTED_AT:
				return getCollectedAt();
			case InventoryPackage.HOST_FACTS__COLLECTED_HOW:
				return getCollectedHow();
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
			case InventoryPackage.HOST_FACTS__FULL_COMPUTER_NAME:
				setFullComputerName((String)newValue);
				return;
			case InventoryPackage.HOST_FACTS__PRIMARY_SUFFIX:
				setPrimarySuffix((String)newValue);
				return;
			case InventoryPackage.HOST_FACTS__OPERATING_SYSTEM:
				setOperatingSystem((String)newValue);
				return;
			case InventoryPackage.HOST_FACTS__DOMAIN:
				setDomain((String)newValue);
				return;
			case InventoryPackage.HOST_FACTS__COLLECTED_AT:
				setCollectedAt((Instant)newValue);
				return;
			case InventoryPackage.HOST_FACTS__COLLECTED_HOW:
				setCollectedHow((String)newValue);
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
			case InventoryPackage.HOST_FACTS__FULL_COMPUTER_NAME:
				setFullComputerName(FULL_COMPUTER_NAME_EDEFAULT);
				return;
			case InventoryPackage.HOST_FACTS__PRIMARY_SUFFIX:
				setPrimarySuffix(PRIMARY_SUFFIX_EDEFAULT);
				return;
			case InventoryPackage.HOST_FACTS__OPERATING_SYSTEM:
				setOperatingSystem(OPERATING_SYSTEM_EDEFAULT);
				return;
			case InventoryPackage.HOST_FACTS__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case InventoryPackage.HOST_FACTS__COLLECTED_AT:
				setCollectedAt(COLLECTED_AT_EDEFAULT);
				return;
			case InventoryPackage.HOST_FACTS__COLLECTED_HOW:
				setCollectedHow(COLLECTED_HOW_EDEFAULT);
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
			case InventoryPackage.HOST_FACTS__FULL_COMPUTER_NAME:
				return FULL_COMPUTER_NAME_EDEFAULT == null ? fullComputerName != null : !FULL_COMPUTER_NAME_EDEFAULT.equals(fullComputerName);
			case InventoryPackage.HOST_FACTS__PRIMARY_SUFFIX:
				return PRIMARY_SUFFIX_EDEFAULT == null ? primarySuffix != null : !PRIMARY_SUFFIX_EDEFAULT.equals(primarySuffix);
			case InventoryPackage.HOST_FACTS__OPERATING_SYSTEM:
				return OPERATING_SYSTEM_EDEFAULT == null ? operatingSystem != null : !OPERATING_SYSTEM_EDEFAULT.equals(operatingSystem);
			case InventoryPackage.HOST_FACTS__DOMAIN:
				return DOMAIN_EDEFAULT == null ? domain != null : !DOMAIN_EDEFAULT.equals(domain);
			case InventoryPackage.HOST_FACTS__COLLECTED_AT:
				return COLLECTED_AT_EDEFAULT == null ? collectedAt != null : !COLLECTED_AT_EDEFAULT.equals(collectedAt);
			case InventoryPackage.HOST_FACTS__COLLECTED_HOW:
				return COLLECTED_HOW_EDEFAULT == null ? collectedHow != null : !COLLECTED_HOW_EDEFAULT.equals(collectedHow);
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
		result.append(" (fullComputerName: ");
		result.append(fullComputerName);
		result.append(", primarySuffix: ");
		result.append(primarySuffix);
		result.append(", operatingSystem: ");
		result.append(operatingSystem);
		result.append(", domain: ");
		result.append(domain);
		result.append(", collectedAt: ");
		result.append(collectedAt);
		result.append(", collectedHow: ");
		result.append(collectedHow);
		result.append(')');
		return result.toString();
	}

} //HostFactsImpl

/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.inkan.inventory.model.Agent;
import org.inkan.inventory.model.Gateway;
import org.inkan.inventory.model.InventoryPackage;
import org.inkan.inventory.model.ManagementGroup;
import org.inkan.inventory.model.ManagementServer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Management Group</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.inkan.inventory.model.impl.ManagementGroupImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.ManagementGroupImpl#getManagementServers <em>Management Servers</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.ManagementGroupImpl#getGateways <em>Gateways</em>}</li>
 *   <li>{@link org.inkan.inventory.model.impl.ManagementGroupImpl#getAgents <em>Agents</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ManagementGroupImpl extends MinimalEObjectImpl.Container implements ManagementGroup {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getManagementServers() <em>Management Servers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManagementServers()
	 * @generated
	 * @ordered
	 */
	protected EList<ManagementServer> managementServers;

	/**
	 * The cached value of the '{@link #getGateways() <em>Gateways</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGateways()
	 * @generated
	 * @ordered
	 */
	protected EList<Gateway> gateways;

	/**
	 * The cached value of the '{@link #getAgents() <em>Agents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgents()
	 * @generated
	 * @ordered
	 */
	protected EList<Agent> agents;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ManagementGroupImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.MANAGEMENT_GROUP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InventoryPackage.MANAGEMENT_GROUP__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ManagementServer> getManagementServers() {
		if (managementServers == null) {
			managementServers = new EObjectContainmentEList<ManagementServer>(ManagementServer.class, this, InventoryPackage.MANAGEMENT_GROUP__MANAGEMENT_SERVERS);
		}
		return managementServers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Gateway> getGateways() {
		if (gateways == null) {
			gateways = new EObjectContainmentEList<Gateway>(Gateway.class, this, InventoryPackage.MANAGEMENT_GROUP__GATEWAYS);
		}
		return gateways;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Agent> getAgents() {
		if (agents == null) {
			agents = new EObjectContainmentEList<Agent>(Agent.class, this, InventoryPackage.MANAGEMENT_GROUP__AGENTS);
		}
		return agents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InventoryPackage.MANAGEMENT_GROUP__MANAGEMENT_SERVERS:
				return ((InternalEList<?>)getManagementServers()).basicRemove(otherEnd, msgs);
			case InventoryPackage.MANAGEMENT_GROUP__GATEWAYS:
				return ((InternalEList<?>)getGateways()).basicRemove(otherEnd, msgs);
			case InventoryPackage.MANAGEMENT_GROUP__AGENTS:
				return ((InternalEList<?>)getAgents()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InventoryPackage.MANAGEMENT_GROUP__NAME:
				return getName();
			case InventoryPackage.MANAGEMENT_GROUP__MANAGEMENT_SERVERS:
				return getManagementServers();
			case InventoryPackage.MANAGEMENT_GROUP__GATEWAYS:
				return getGateways();
			case InventoryPackage.MANAGEMENT_GROUP__AGENTS:
				return getAgents();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InventoryPackage.MANAGEMENT_GROUP__NAME:
				setName((String)newValue);
				return;
			case InventoryPackage.MANAGEMENT_GROUP__MANAGEMENT_SERVERS:
				getManagementServers().clear();
				getManagementServers().addAll((Collection<? extends ManagementServer>)newValue);
				return;
			case InventoryPackage.MANAGEMENT_GROUP__GATEWAYS:
				getGateways().clear();
				getGateways().addAll((Collection<? extends Gateway>)newValue);
				return;
			case InventoryPackage.MANAGEMENT_GROUP__AGENTS:
				getAgents().clear();
				getAgents().addAll((Collection<? extends Agent>)newValue);
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
			case InventoryPackage.MANAGEMENT_GROUP__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InventoryPackage.MANAGEMENT_GROUP__MANAGEMENT_SERVERS:
				getManagementServers().clear();
				return;
			case InventoryPackage.MANAGEMENT_GROUP__GATEWAYS:
				getGateways().clear();
				return;
			case InventoryPackage.MANAGEMENT_GROUP__AGENTS:
				getAgents().clear();
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
			case InventoryPackage.MANAGEMENT_GROUP__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InventoryPackage.MANAGEMENT_GROUP__MANAGEMENT_SERVERS:
				return managementServers != null && !managementServers.isEmpty();
			case InventoryPackage.MANAGEMENT_GROUP__GATEWAYS:
				return gateways != null && !gateways.isEmpty();
			case InventoryPackage.MANAGEMENT_GROUP__AGENTS:
				return agents != null && !agents.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //ManagementGroupImpl

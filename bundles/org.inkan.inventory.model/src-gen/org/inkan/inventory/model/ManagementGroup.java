/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management Group</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An Operations Manager management group with the machines that belong to it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.inkan.inventory.model.ManagementGroup#getName <em>Name</em>}</li>
 *   <li>{@link org.inkan.inventory.model.ManagementGroup#getManagementServers <em>Management Servers</em>}</li>
 *   <li>{@link org.inkan.inventory.model.ManagementGroup#getGateways <em>Gateways</em>}</li>
 *   <li>{@link org.inkan.inventory.model.ManagementGroup#getAgents <em>Agents</em>}</li>
 * </ul>
 *
 * @see org.inkan.inventory.model.InventoryPackage#getManagementGroup()
 * @model
 * @generated
 */
public interface ManagementGroup extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getManagementGroup_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.ManagementGroup#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Management Servers</b></em>' containment reference list.
	 * The list contents are of type {@link org.inkan.inventory.model.ManagementServer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Management Servers</em>' containment reference list.
	 * @see org.inkan.inventory.model.InventoryPackage#getManagementGroup_ManagementServers()
	 * @model containment="true"
	 * @generated
	 */
	EList<ManagementServer> getManagementServers();

	/**
	 * Returns the value of the '<em><b>Gateways</b></em>' containment reference list.
	 * The list contents are of type {@link org.inkan.inventory.model.Gateway}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Gateways</em>' containment reference list.
	 * @see org.inkan.inventory.model.InventoryPackage#getManagementGroup_Gateways()
	 * @model containment="true"
	 * @generated
	 */
	EList<Gateway> getGateways();

	/**
	 * Returns the value of the '<em><b>Agents</b></em>' containment reference list.
	 * The list contents are of type {@link org.inkan.inventory.model.Agent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Agents</em>' containment reference list.
	 * @see org.inkan.inventory.model.InventoryPackage#getManagementGroup_Agents()
	 * @model containment="true"
	 * @generated
	 */
	EList<Agent> getAgents();

} // ManagementGroup

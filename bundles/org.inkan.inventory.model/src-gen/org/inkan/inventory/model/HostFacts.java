/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Host Facts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the machine says about itself, and how that was learnt.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.inkan.inventory.model.HostFacts#getFullComputerName <em>Full Computer Name</em>}</li>
 *   <li>{@link org.inkan.inventory.model.HostFacts#getPrimarySuffix <em>Primary Suffix</em>}</li>
 *   <li>{@link org.inkan.inventory.model.HostFacts#getOperatingSystem <em>Operating System</em>}</li>
 *   <li>{@link org.inkan.inventory.model.HostFacts#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.inkan.inventory.model.HostFacts#getCollectedAt <em>Collected At</em>}</li>
 *   <li>{@link org.inkan.inventory.model.HostFacts#getCollectedHow <em>Collected How</em>}</li>
 * </ul>
 *
 * @see org.inkan.inventory.model.InventoryPackage#getHostFacts()
 * @model
 * @generated
 */
public interface HostFacts extends EObject {
	/**
	 * Returns the value of the '<em><b>Full Computer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Full Computer Name</em>' attribute.
	 * @see #setFullComputerName(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getHostFacts_FullComputerName()
	 * @model
	 * @generated
	 */
	String getFullComputerName();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.HostFacts#getFullComputerName <em>Full Computer Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Computer Name</em>' attribute.
	 * @see #getFullComputerName()
	 * @generated
	 */
	void setFullComputerName(String value);

	/**
	 * Returns the value of the '<em><b>Primary Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Primary Suffix</em>' attribute.
	 * @see #setPrimarySuffix(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getHostFacts_PrimarySuffix()
	 * @model
	 * @generated
	 */
	String getPrimarySuffix();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.HostFacts#getPrimarySuffix <em>Primary Suffix</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Primary Suffix</em>' attribute.
	 * @see #getPrimarySuffix()
	 * @generated
	 */
	void setPrimarySuffix(String value);

	/**
	 * Returns the value of the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Operating System</em>' attribute.
	 * @see #setOperatingSystem(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getHostFacts_OperatingSystem()
	 * @model
	 * @generated
	 */
	String getOperatingSystem();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.HostFacts#getOperatingSystem <em>Operating System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating System</em>' attribute.
	 * @see #getOperatingSystem()
	 * @generated
	 */
	void setOperatingSystem(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Domain or WORKGROUP.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see #setDomain(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getHostFacts_Domain()
	 * @model
	 * @generated
	 */
	String getDomain();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.HostFacts#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(String value);

	/**
	 * Returns the value of the '<em><b>Collected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Collected At</em>' attribute.
	 * @see #setCollectedAt(Instant)
	 * @see org.inkan.inventory.model.InventoryPackage#getHostFacts_CollectedAt()
	 * @model dataType="org.inkan.inventory.model.Instant"
	 * @generated
	 */
	Instant getCollectedAt();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.HostFacts#getCollectedAt <em>Collected At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected At</em>' attribute.
	 * @see #getCollectedAt()
	 * @generated
	 */
	void setCollectedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Collected How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * csv, kit or the id of a connector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collected How</em>' attribute.
	 * @see #setCollectedHow(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getHostFacts_CollectedHow()
	 * @model
	 * @generated
	 */
	String getCollectedHow();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.HostFacts#getCollectedHow <em>Collected How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collected How</em>' attribute.
	 * @see #getCollectedHow()
	 * @generated
	 */
	void setCollectedHow(String value);

} // HostFacts

/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A machine with an agent.
 * <!-- end-model-doc -->
 *
 *
 * @see org.inkan.inventory.model.InventoryPackage#getAgent()
 * @model
 * @generated
 */
public interface Agent extends Host {
} // Agent

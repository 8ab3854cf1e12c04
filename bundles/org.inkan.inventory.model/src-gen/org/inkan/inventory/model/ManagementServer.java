/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Management Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A management server.
 * <!-- end-model-doc -->
 *
 *
 * @see org.inkan.inventory.model.InventoryPackage#getManagementServer()
 * @model
 * @generated
 */
public interface ManagementServer extends Host {
} // ManagementServer

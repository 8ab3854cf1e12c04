/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.inkan.inventory.model.InventoryPackage;
import org.inkan.inventory.model.ManagementServer;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Management Server</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class ManagementServerImpl extends HostImpl implements ManagementServer {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ManagementServerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.MANAGEMENT_SERVER;
	}

} //ManagementServerImpl

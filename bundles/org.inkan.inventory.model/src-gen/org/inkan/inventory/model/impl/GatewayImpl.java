/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.inkan.inventory.model.Gateway;
import org.inkan.inventory.model.InventoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gateway</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class GatewayImpl extends HostImpl implements Gateway {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GatewayImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InventoryPackage.Literals.GATEWAY;
	}

} //GatewayImpl

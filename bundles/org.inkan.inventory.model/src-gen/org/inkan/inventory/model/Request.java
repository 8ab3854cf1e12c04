/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A certificate request made for a machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.inkan.inventory.model.Request#getKey <em>Key</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Request#getConnection <em>Connection</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Request#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Request#getKeyMode <em>Key Mode</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Request#getState <em>State</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Request#getRequestId <em>Request Id</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Request#getAt <em>At</em>}</li>
 *   <li>{@link org.inkan.inventory.model.Request#getDetail <em>Detail</em>}</li>
 * </ul>
 *
 * @see org.inkan.inventory.model.InventoryPackage#getRequest()
 * @model
 * @generated
 */
public interface Request extends EObject {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Client request key: the CA gives the same outcome for the same key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getRequest_Key()
	 * @model
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Request#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Connection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Connection</em>' attribute.
	 * @see #setConnection(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getRequest_Connection()
	 * @model
	 * @generated
	 */
	String getConnection();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Request#getConnection <em>Connection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Connection</em>' attribute.
	 * @see #getConnection()
	 * @generated
	 */
	void setConnection(String value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getRequest_Template()
	 * @model
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Request#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Key Mode</b></em>' attribute.
	 * The default value is <code>"HOST"</code>.
	 * The literals are from the enumeration {@link org.inkan.inventory.model.KeyMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Key Mode</em>' attribute.
	 * @see org.inkan.inventory.model.KeyMode
	 * @see #setKeyMode(KeyMode)
	 * @see org.inkan.inventory.model.InventoryPackage#getRequest_KeyMode()
	 * @model default="HOST"
	 * @generated
	 */
	KeyMode getKeyMode();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Request#getKeyMode <em>Key Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key Mode</em>' attribute.
	 * @see org.inkan.inventory.model.KeyMode
	 * @see #getKeyMode()
	 * @generated
	 */
	void setKeyMode(KeyMode value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"BUILT"</code>.
	 * The literals are from the enumeration {@link org.inkan.inventory.model.RequestState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.inkan.inventory.model.RequestState
	 * @see #setState(RequestState)
	 * @see org.inkan.inventory.model.InventoryPackage#getRequest_State()
	 * @model default="BUILT"
	 * @generated
	 */
	RequestState getState();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Request#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.inkan.inventory.model.RequestState
	 * @see #getState()
	 * @generated
	 */
	void setState(RequestState value);

	/**
	 * Returns the value of the '<em><b>Request Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number the CA gave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Request Id</em>' attribute.
	 * @see #setRequestId(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getRequest_RequestId()
	 * @model
	 * @generated
	 */
	String getRequestId();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Request#getRequestId <em>Request Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request Id</em>' attribute.
	 * @see #getRequestId()
	 * @generated
	 */
	void setRequestId(String value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.inkan.inventory.model.InventoryPackage#getRequest_At()
	 * @model dataType="org.inkan.inventory.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Request#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getRequest_Detail()
	 * @model
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.Request#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

} // Request

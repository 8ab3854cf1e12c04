/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step Evidence</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What proves the state of one step on one machine.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.inkan.inventory.model.StepEvidence#getStep <em>Step</em>}</li>
 *   <li>{@link org.inkan.inventory.model.StepEvidence#getState <em>State</em>}</li>
 *   <li>{@link org.inkan.inventory.model.StepEvidence#getAt <em>At</em>}</li>
 *   <li>{@link org.inkan.inventory.model.StepEvidence#getKind <em>Kind</em>}</li>
 *   <li>{@link org.inkan.inventory.model.StepEvidence#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.inkan.inventory.model.StepEvidence#getDigest <em>Digest</em>}</li>
 * </ul>
 *
 * @see org.inkan.inventory.model.InventoryPackage#getStepEvidence()
 * @model
 * @generated
 */
public interface StepEvidence extends EObject {
	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"N"</code>.
	 * The literals are from the enumeration {@link org.inkan.inventory.model.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see org.inkan.inventory.model.Step
	 * @see #setStep(Step)
	 * @see org.inkan.inventory.model.InventoryPackage#getStepEvidence_Step()
	 * @model default="N"
	 * @generated
	 */
	Step getStep();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.StepEvidence#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see org.inkan.inventory.model.Step
	 * @see #getStep()
	 * @generated
	 */
	void setStep(Step value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"PENDING"</code>.
	 * The literals are from the enumeration {@link org.inkan.inventory.model.StepState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.inkan.inventory.model.StepState
	 * @see #setState(StepState)
	 * @see org.inkan.inventory.model.InventoryPackage#getStepEvidence_State()
	 * @model default="PENDING"
	 * @generated
	 */
	StepState getState();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.StepEvidence#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.inkan.inventory.model.StepState
	 * @see #getState()
	 * @generated
	 */
	void setState(StepState value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.inkan.inventory.model.InventoryPackage#getStepEvidence_At()
	 * @model dataType="org.inkan.inventory.model.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.StepEvidence#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * file, ca, result or manual.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getStepEvidence_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.StepEvidence#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detail</em>' attribute.
	 * @see #setDetail(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getStepEvidence_Detail()
	 * @model
	 * @generated
	 */
	String getDetail();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.StepEvidence#getDetail <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detail</em>' attribute.
	 * @see #getDetail()
	 * @generated
	 */
	void setDetail(String value);

	/**
	 * Returns the value of the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the artefact that is the proof, lower-case hexadecimal.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Digest</em>' attribute.
	 * @see #setDigest(String)
	 * @see org.inkan.inventory.model.InventoryPackage#getStepEvidence_Digest()
	 * @model
	 * @generated
	 */
	String getDigest();

	/**
	 * Sets the value of the '{@link org.inkan.inventory.model.StepEvidence#getDigest <em>Digest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Digest</em>' attribute.
	 * @see #getDigest()
	 * @generated
	 */
	void setDigest(String value);

} // StepEvidence

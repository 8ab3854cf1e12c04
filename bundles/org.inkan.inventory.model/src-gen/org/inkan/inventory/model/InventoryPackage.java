/**
 * Copyright (c) 2026 Inkan contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.inkan.inventory.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.inkan.inventory.model.InventoryFactory
 * @model kind="package"
 * @generated
 */
public interface InventoryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:inkan:inventory";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "inventory";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InventoryPackage eINSTANCE = org.inkan.inventory.model.impl.InventoryPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.FleetImpl <em>Fleet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.FleetImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getFleet()
	 * @generated
	 */
	int FLEET = 0;

	/**
	 * The feature id for the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLEET__VERSION = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLEET__NAME = 1;

	/**
	 * The feature id for the '<em><b>Management Groups</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLEET__MANAGEMENT_GROUPS = 2;

	/**
	 * The number of structural features of the '<em>Fleet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLEET_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.ManagementGroupImpl <em>Management Group</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.ManagementGroupImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getManagementGroup()
	 * @generated
	 */
	int MANAGEMENT_GROUP = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_GROUP__NAME = 0;

	/**
	 * The feature id for the '<em><b>Management Servers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_GROUP__MANAGEMENT_SERVERS = 1;

	/**
	 * The feature id for the '<em><b>Gateways</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_GROUP__GATEWAYS = 2;

	/**
	 * The feature id for the '<em><b>Agents</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_GROUP__AGENTS = 3;

	/**
	 * The number of structural features of the '<em>Management Group</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_GROUP_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.HostImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = 0;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__DISPLAY_NAME = 1;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__PARENT = 2;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NOTE = 3;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__FACTS = 4;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__TAGS = 5;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__REQUESTS = 6;

	/**
	 * The feature id for the '<em><b>Certificates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CERTIFICATES = 7;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__EVIDENCE = 8;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.ManagementServerImpl <em>Management Server</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.ManagementServerImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getManagementServer()
	 * @generated
	 */
	int MANAGEMENT_SERVER = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__NAME = HOST__NAME;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__DISPLAY_NAME = HOST__DISPLAY_NAME;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__PARENT = HOST__PARENT;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__NOTE = HOST__NOTE;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__FACTS = HOST__FACTS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__TAGS = HOST__TAGS;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__REQUESTS = HOST__REQUESTS;

	/**
	 * The feature id for the '<em><b>Certificates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__CERTIFICATES = HOST__CERTIFICATES;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER__EVIDENCE = HOST__EVIDENCE;

	/**
	 * The number of structural features of the '<em>Management Server</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MANAGEMENT_SERVER_FEATURE_COUNT = HOST_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.GatewayImpl <em>Gateway</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.GatewayImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getGateway()
	 * @generated
	 */
	int GATEWAY = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__NAME = HOST__NAME;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__DISPLAY_NAME = HOST__DISPLAY_NAME;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__PARENT = HOST__PARENT;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__NOTE = HOST__NOTE;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__FACTS = HOST__FACTS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__TAGS = HOST__TAGS;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__REQUESTS = HOST__REQUESTS;

	/**
	 * The feature id for the '<em><b>Certificates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__CERTIFICATES = HOST__CERTIFICATES;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY__EVIDENCE = HOST__EVIDENCE;

	/**
	 * The number of structural features of the '<em>Gateway</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GATEWAY_FEATURE_COUNT = HOST_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.AgentImpl <em>Agent</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.AgentImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getAgent()
	 * @generated
	 */
	int AGENT = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__NAME = HOST__NAME;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__DISPLAY_NAME = HOST__DISPLAY_NAME;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__PARENT = HOST__PARENT;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__NOTE = HOST__NOTE;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__FACTS = HOST__FACTS;

	/**
	 * The feature id for the '<em><b>Tags</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__TAGS = HOST__TAGS;

	/**
	 * The feature id for the '<em><b>Requests</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__REQUESTS = HOST__REQUESTS;

	/**
	 * The feature id for the '<em><b>Certificates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__CERTIFICATES = HOST__CERTIFICATES;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT__EVIDENCE = HOST__EVIDENCE;

	/**
	 * The number of structural features of the '<em>Agent</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENT_FEATURE_COUNT = HOST_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.HostFactsImpl <em>Host Facts</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.HostFactsImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getHostFacts()
	 * @generated
	 */
	int HOST_FACTS = 6;

	/**
	 * The feature id for the '<em><b>Full Computer Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACTS__FULL_COMPUTER_NAME = 0;

	/**
	 * The feature id for the '<em><b>Primary Suffix</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACTS__PRIMARY_SUFFIX = 1;

	/**
	 * The feature id for the '<em><b>Operating System</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACTS__OPERATING_SYSTEM = 2;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACTS__DOMAIN = 3;

	/**
	 * The feature id for the '<em><b>Collected At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACTS__COLLECTED_AT = 4;

	/**
	 * The feature id for the '<em><b>Collected How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACTS__COLLECTED_HOW = 5;

	/**
	 * The number of structural features of the '<em>Host Facts</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FACTS_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.TagImpl <em>Tag</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.TagImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getTag()
	 * @generated
	 */
	int TAG = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__NAME = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Tag</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TAG_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.RequestImpl <em>Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.RequestImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getRequest()
	 * @generated
	 */
	int REQUEST = 8;

	/**
	 * The feature id for the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__KEY = 0;

	/**
	 * The feature id for the '<em><b>Connection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__CONNECTION = 1;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__TEMPLATE = 2;

	/**
	 * The feature id for the '<em><b>Key Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__KEY_MODE = 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__STATE = 4;

	/**
	 * The feature id for the '<em><b>Request Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__REQUEST_ID = 5;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__AT = 6;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__DETAIL = 7;

	/**
	 * The number of structural features of the '<em>Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.CertificateImpl <em>Certificate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.CertificateImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getCertificate()
	 * @generated
	 */
	int CERTIFICATE = 9;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__SERIAL = 0;

	/**
	 * The feature id for the '<em><b>Thumbprint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__THUMBPRINT = 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__SUBJECT = 2;

	/**
	 * The feature id for the '<em><b>Issuer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__ISSUER = 3;

	/**
	 * The feature id for the '<em><b>Not Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NOT_BEFORE = 4;

	/**
	 * The feature id for the '<em><b>Not After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__NOT_AFTER = 5;

	/**
	 * The feature id for the '<em><b>Key Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__KEY_MODE = 6;

	/**
	 * The feature id for the '<em><b>Request Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__REQUEST_KEY = 7;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE__STATE = 8;

	/**
	 * The number of structural features of the '<em>Certificate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CERTIFICATE_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.impl.StepEvidenceImpl <em>Step Evidence</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.impl.StepEvidenceImpl
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getStepEvidence()
	 * @generated
	 */
	int STEP_EVIDENCE = 10;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_EVIDENCE__STEP = 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_EVIDENCE__STATE = 1;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_EVIDENCE__AT = 2;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_EVIDENCE__KIND = 3;

	/**
	 * The feature id for the '<em><b>Detail</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_EVIDENCE__DETAIL = 4;

	/**
	 * The feature id for the '<em><b>Digest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_EVIDENCE__DIGEST = 5;

	/**
	 * The number of structural features of the '<em>Step Evidence</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_EVIDENCE_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.Step <em>Step</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.Step
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getStep()
	 * @generated
	 */
	int STEP = 11;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.StepState <em>Step State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.StepState
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getStepState()
	 * @generated
	 */
	int STEP_STATE = 12;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.KeyMode <em>Key Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.KeyMode
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getKeyMode()
	 * @generated
	 */
	int KEY_MODE = 13;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.RequestState <em>Request State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.RequestState
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getRequestState()
	 * @generated
	 */
	int REQUEST_STATE = 14;

	/**
	 * The meta object id for the '{@link org.inkan.inventory.model.CertificateState <em>Certificate State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.inkan.inventory.model.CertificateState
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getCertificateState()
	 * @generated
	 */
	int CERTIFICATE_STATE = 15;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 16;


	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.Fleet <em>Fleet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fleet</em>'.
	 * @see org.inkan.inventory.model.Fleet
	 * @generated
	 */
	EClass getFleet();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Fleet#getVersion <em>Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Version</em>'.
	 * @see org.inkan.inventory.model.Fleet#getVersion()
	 * @see #getFleet()
	 * @generated
	 */
	EAttribute getFleet_Version();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Fleet#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.inkan.inventory.model.Fleet#getName()
	 * @see #getFleet()
	 * @generated
	 */
	EAttribute getFleet_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.inkan.inventory.model.Fleet#getManagementGroups <em>Management Groups</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Management Groups</em>'.
	 * @see org.inkan.inventory.model.Fleet#getManagementGroups()
	 * @see #getFleet()
	 * @generated
	 */
	EReference getFleet_ManagementGroups();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.ManagementGroup <em>Management Group</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management Group</em>'.
	 * @see org.inkan.inventory.model.ManagementGroup
	 * @generated
	 */
	EClass getManagementGroup();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.ManagementGroup#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.inkan.inventory.model.ManagementGroup#getName()
	 * @see #getManagementGroup()
	 * @generated
	 */
	EAttribute getManagementGroup_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.inkan.inventory.model.ManagementGroup#getManagementServers <em>Management Servers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Management Servers</em>'.
	 * @see org.inkan.inventory.model.ManagementGroup#getManagementServers()
	 * @see #getManagementGroup()
	 * @generated
	 */
	EReference getManagementGroup_ManagementServers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.inkan.inventory.model.ManagementGroup#getGateways <em>Gateways</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gateways</em>'.
	 * @see org.inkan.inventory.model.ManagementGroup#getGateways()
	 * @see #getManagementGroup()
	 * @generated
	 */
	EReference getManagementGroup_Gateways();

	/**
	 * Returns the meta object for the containment reference list '{@link org.inkan.inventory.model.ManagementGroup#getAgents <em>Agents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agents</em>'.
	 * @see org.inkan.inventory.model.ManagementGroup#getAgents()
	 * @see #getManagementGroup()
	 * @generated
	 */
	EReference getManagementGroup_Agents();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.inkan.inventory.model.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Host#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.inkan.inventory.model.Host#getName()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Host#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.inkan.inventory.model.Host#getDisplayName()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Host#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parent</em>'.
	 * @see org.inkan.inventory.model.Host#getParent()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Parent();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Host#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.inkan.inventory.model.Host#getNote()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Note();

	/**
	 * Returns the meta object for the containment reference '{@link org.inkan.inventory.model.Host#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Facts</em>'.
	 * @see org.inkan.inventory.model.Host#getFacts()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Facts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.inkan.inventory.model.Host#getTags <em>Tags</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tags</em>'.
	 * @see org.inkan.inventory.model.Host#getTags()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Tags();

	/**
	 * Returns the meta object for the containment reference list '{@link org.inkan.inventory.model.Host#getRequests <em>Requests</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requests</em>'.
	 * @see org.inkan.inventory.model.Host#getRequests()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Requests();

	/**
	 * Returns the meta object for the containment reference list '{@link org.inkan.inventory.model.Host#getCertificates <em>Certificates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Certificates</em>'.
	 * @see org.inkan.inventory.model.Host#getCertificates()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Certificates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.inkan.inventory.model.Host#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.inkan.inventory.model.Host#getEvidence()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Evidence();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.ManagementServer <em>Management Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Management Server</em>'.
	 * @see org.inkan.inventory.model.ManagementServer
	 * @generated
	 */
	EClass getManagementServer();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.Gateway <em>Gateway</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gateway</em>'.
	 * @see org.inkan.inventory.model.Gateway
	 * @generated
	 */
	EClass getGateway();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.Agent <em>Agent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agent</em>'.
	 * @see org.inkan.inventory.model.Agent
	 * @generated
	 */
	EClass getAgent();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.HostFacts <em>Host Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Facts</em>'.
	 * @see org.inkan.inventory.model.HostFacts
	 * @generated
	 */
	EClass getHostFacts();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.HostFacts#getFullComputerName <em>Full Computer Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Full Computer Name</em>'.
	 * @see org.inkan.inventory.model.HostFacts#getFullComputerName()
	 * @see #getHostFacts()
	 * @generated
	 */
	EAttribute getHostFacts_FullComputerName();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.HostFacts#getPrimarySuffix <em>Primary Suffix</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Primary Suffix</em>'.
	 * @see org.inkan.inventory.model.HostFacts#getPrimarySuffix()
	 * @see #getHostFacts()
	 * @generated
	 */
	EAttribute getHostFacts_PrimarySuffix();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.HostFacts#getOperatingSystem <em>Operating System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating System</em>'.
	 * @see org.inkan.inventory.model.HostFacts#getOperatingSystem()
	 * @see #getHostFacts()
	 * @generated
	 */
	EAttribute getHostFacts_OperatingSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.HostFacts#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.inkan.inventory.model.HostFacts#getDomain()
	 * @see #getHostFacts()
	 * @generated
	 */
	EAttribute getHostFacts_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.HostFacts#getCollectedAt <em>Collected At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected At</em>'.
	 * @see org.inkan.inventory.model.HostFacts#getCollectedAt()
	 * @see #getHostFacts()
	 * @generated
	 */
	EAttribute getHostFacts_CollectedAt();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.HostFacts#getCollectedHow <em>Collected How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Collected How</em>'.
	 * @see org.inkan.inventory.model.HostFacts#getCollectedHow()
	 * @see #getHostFacts()
	 * @generated
	 */
	EAttribute getHostFacts_CollectedHow();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.Tag <em>Tag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tag</em>'.
	 * @see org.inkan.inventory.model.Tag
	 * @generated
	 */
	EClass getTag();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Tag#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.inkan.inventory.model.Tag#getName()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Tag#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.inkan.inventory.model.Tag#getValue()
	 * @see #getTag()
	 * @generated
	 */
	EAttribute getTag_Value();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.Request <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Request</em>'.
	 * @see org.inkan.inventory.model.Request
	 * @generated
	 */
	EClass getRequest();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Request#getKey <em>Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key</em>'.
	 * @see org.inkan.inventory.model.Request#getKey()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Key();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Request#getConnection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Connection</em>'.
	 * @see org.inkan.inventory.model.Request#getConnection()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Connection();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Request#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.inkan.inventory.model.Request#getTemplate()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Request#getKeyMode <em>Key Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Mode</em>'.
	 * @see org.inkan.inventory.model.Request#getKeyMode()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_KeyMode();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Request#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.inkan.inventory.model.Request#getState()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_State();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Request#getRequestId <em>Request Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Request Id</em>'.
	 * @see org.inkan.inventory.model.Request#getRequestId()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_RequestId();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Request#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.inkan.inventory.model.Request#getAt()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_At();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Request#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.inkan.inventory.model.Request#getDetail()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Detail();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.Certificate <em>Certificate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Certificate</em>'.
	 * @see org.inkan.inventory.model.Certificate
	 * @generated
	 */
	EClass getCertificate();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see org.inkan.inventory.model.Certificate#getSerial()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Serial();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getThumbprint <em>Thumbprint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thumbprint</em>'.
	 * @see org.inkan.inventory.model.Certificate#getThumbprint()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Thumbprint();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.inkan.inventory.model.Certificate#getSubject()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getIssuer <em>Issuer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issuer</em>'.
	 * @see org.inkan.inventory.model.Certificate#getIssuer()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_Issuer();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getNotBefore <em>Not Before</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not Before</em>'.
	 * @see org.inkan.inventory.model.Certificate#getNotBefore()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_NotBefore();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getNotAfter <em>Not After</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Not After</em>'.
	 * @see org.inkan.inventory.model.Certificate#getNotAfter()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_NotAfter();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getKeyMode <em>Key Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key Mode</em>'.
	 * @see org.inkan.inventory.model.Certificate#getKeyMode()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_KeyMode();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getRequestKey <em>Request Key</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Request Key</em>'.
	 * @see org.inkan.inventory.model.Certificate#getRequestKey()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_RequestKey();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.Certificate#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.inkan.inventory.model.Certificate#getState()
	 * @see #getCertificate()
	 * @generated
	 */
	EAttribute getCertificate_State();

	/**
	 * Returns the meta object for class '{@link org.inkan.inventory.model.StepEvidence <em>Step Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step Evidence</em>'.
	 * @see org.inkan.inventory.model.StepEvidence
	 * @generated
	 */
	EClass getStepEvidence();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.StepEvidence#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.inkan.inventory.model.StepEvidence#getStep()
	 * @see #getStepEvidence()
	 * @generated
	 */
	EAttribute getStepEvidence_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.StepEvidence#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.inkan.inventory.model.StepEvidence#getState()
	 * @see #getStepEvidence()
	 * @generated
	 */
	EAttribute getStepEvidence_State();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.StepEvidence#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.inkan.inventory.model.StepEvidence#getAt()
	 * @see #getStepEvidence()
	 * @generated
	 */
	EAttribute getStepEvidence_At();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.StepEvidence#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.inkan.inventory.model.StepEvidence#getKind()
	 * @see #getStepEvidence()
	 * @generated
	 */
	EAttribute getStepEvidence_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.StepEvidence#getDetail <em>Detail</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detail</em>'.
	 * @see org.inkan.inventory.model.StepEvidence#getDetail()
	 * @see #getStepEvidence()
	 * @generated
	 */
	EAttribute getStepEvidence_Detail();

	/**
	 * Returns the meta object for the attribute '{@link org.inkan.inventory.model.StepEvidence#getDigest <em>Digest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Digest</em>'.
	 * @see org.inkan.inventory.model.StepEvidence#getDigest()
	 * @see #getStepEvidence()
	 * @generated
	 */
	EAttribute getStepEvidence_Digest();

	/**
	 * Returns the meta object for enum '{@link org.inkan.inventory.model.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step</em>'.
	 * @see org.inkan.inventory.model.Step
	 * @generated
	 */
	EEnum getStep();

	/**
	 * Returns the meta object for enum '{@link org.inkan.inventory.model.StepState <em>Step State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step State</em>'.
	 * @see org.inkan.inventory.model.StepState
	 * @generated
	 */
	EEnum getStepState();

	/**
	 * Returns the meta object for enum '{@link org.inkan.inventory.model.KeyMode <em>Key Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Key Mode</em>'.
	 * @see org.inkan.inventory.model.KeyMode
	 * @generated
	 */
	EEnum getKeyMode();

	/**
	 * Returns the meta object for enum '{@link org.inkan.inventory.model.RequestState <em>Request State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Request State</em>'.
	 * @see org.inkan.inventory.model.RequestState
	 * @generated
	 */
	EEnum getRequestState();

	/**
	 * Returns the meta object for enum '{@link org.inkan.inventory.model.CertificateState <em>Certificate State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Certificate State</em>'.
	 * @see org.inkan.inventory.model.CertificateState
	 * @generated
	 */
	EEnum getCertificateState();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment in UTC, ISO 8601.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	InventoryFactory getInventoryFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.FleetImpl <em>Fleet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.FleetImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getFleet()
		 * @generated
		 */
		EClass FLEET = eINSTANCE.getFleet();

		/**
		 * The meta object literal for the '<em><b>Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLEET__VERSION = eINSTANCE.getFleet_Version();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLEET__NAME = eINSTANCE.getFleet_Name();

		/**
		 * The meta object literal for the '<em><b>Management Groups</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLEET__MANAGEMENT_GROUPS = eINSTANCE.getFleet_ManagementGroups();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.ManagementGroupImpl <em>Management Group</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.ManagementGroupImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getManagementGroup()
		 * @generated
		 */
		EClass MANAGEMENT_GROUP = eINSTANCE.getManagementGroup();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MANAGEMENT_GROUP__NAME = eINSTANCE.getManagementGroup_Name();

		/**
		 * The meta object literal for the '<em><b>Management Servers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_GROUP__MANAGEMENT_SERVERS = eINSTANCE.getManagementGroup_ManagementServers();

		/**
		 * The meta object literal for the '<em><b>Gateways</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_GROUP__GATEWAYS = eINSTANCE.getManagementGroup_Gateways();

		/**
		 * The meta object literal for the '<em><b>Agents</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MANAGEMENT_GROUP__AGENTS = eINSTANCE.getManagementGroup_Agents();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.HostImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__NAME = eINSTANCE.getHost_Name();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__DISPLAY_NAME = eINSTANCE.getHost_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__PARENT = eINSTANCE.getHost_Parent();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__NOTE = eINSTANCE.getHost_Note();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__FACTS = eINSTANCE.getHost_Facts();

		/**
		 * The meta object literal for the '<em><b>Tags</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__TAGS = eINSTANCE.getHost_Tags();

		/**
		 * The meta object literal for the '<em><b>Requests</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__REQUESTS = eINSTANCE.getHost_Requests();

		/**
		 * The meta object literal for the '<em><b>Certificates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__CERTIFICATES = eINSTANCE.getHost_Certificates();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__EVIDENCE = eINSTANCE.getHost_Evidence();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.ManagementServerImpl <em>Management Server</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.ManagementServerImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getManagementServer()
		 * @generated
		 */
		EClass MANAGEMENT_SERVER = eINSTANCE.getManagementServer();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.GatewayImpl <em>Gateway</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.GatewayImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getGateway()
		 * @generated
		 */
		EClass GATEWAY = eINSTANCE.getGateway();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.AgentImpl <em>Agent</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.AgentImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getAgent()
		 * @generated
		 */
		EClass AGENT = eINSTANCE.getAgent();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.HostFactsImpl <em>Host Facts</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.HostFactsImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getHostFacts()
		 * @generated
		 */
		EClass HOST_FACTS = eINSTANCE.getHostFacts();

		/**
		 * The meta object literal for the '<em><b>Full Computer Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACTS__FULL_COMPUTER_NAME = eINSTANCE.getHostFacts_FullComputerName();

		/**
		 * The meta object literal for the '<em><b>Primary Suffix</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACTS__PRIMARY_SUFFIX = eINSTANCE.getHostFacts_PrimarySuffix();

		/**
		 * The meta object literal for the '<em><b>Operating System</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACTS__OPERATING_SYSTEM = eINSTANCE.getHostFacts_OperatingSystem();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACTS__DOMAIN = eINSTANCE.getHostFacts_Domain();

		/**
		 * The meta object literal for the '<em><b>Collected At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACTS__COLLECTED_AT = eINSTANCE.getHostFacts_CollectedAt();

		/**
		 * The meta object literal for the '<em><b>Collected How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_FACTS__COLLECTED_HOW = eINSTANCE.getHostFacts_CollectedHow();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.TagImpl <em>Tag</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.TagImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getTag()
		 * @generated
		 */
		EClass TAG = eINSTANCE.getTag();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__NAME = eINSTANCE.getTag_Name();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TAG__VALUE = eINSTANCE.getTag_Value();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.RequestImpl <em>Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.RequestImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getRequest()
		 * @generated
		 */
		EClass REQUEST = eINSTANCE.getRequest();

		/**
		 * The meta object literal for the '<em><b>Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__KEY = eINSTANCE.getRequest_Key();

		/**
		 * The meta object literal for the '<em><b>Connection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__CONNECTION = eINSTANCE.getRequest_Connection();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__TEMPLATE = eINSTANCE.getRequest_Template();

		/**
		 * The meta object literal for the '<em><b>Key Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__KEY_MODE = eINSTANCE.getRequest_KeyMode();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__STATE = eINSTANCE.getRequest_State();

		/**
		 * The meta object literal for the '<em><b>Request Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__REQUEST_ID = eINSTANCE.getRequest_RequestId();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__AT = eINSTANCE.getRequest_At();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__DETAIL = eINSTANCE.getRequest_Detail();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.CertificateImpl <em>Certificate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.CertificateImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getCertificate()
		 * @generated
		 */
		EClass CERTIFICATE = eINSTANCE.getCertificate();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__SERIAL = eINSTANCE.getCertificate_Serial();

		/**
		 * The meta object literal for the '<em><b>Thumbprint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__THUMBPRINT = eINSTANCE.getCertificate_Thumbprint();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__SUBJECT = eINSTANCE.getCertificate_Subject();

		/**
		 * The meta object literal for the '<em><b>Issuer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__ISSUER = eINSTANCE.getCertificate_Issuer();

		/**
		 * The meta object literal for the '<em><b>Not Before</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__NOT_BEFORE = eINSTANCE.getCertificate_NotBefore();

		/**
		 * The meta object literal for the '<em><b>Not After</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__NOT_AFTER = eINSTANCE.getCertificate_NotAfter();

		/**
		 * The meta object literal for the '<em><b>Key Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__KEY_MODE = eINSTANCE.getCertificate_KeyMode();

		/**
		 * The meta object literal for the '<em><b>Request Key</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__REQUEST_KEY = eINSTANCE.getCertificate_RequestKey();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CERTIFICATE__STATE = eINSTANCE.getCertificate_State();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.impl.StepEvidenceImpl <em>Step Evidence</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.impl.StepEvidenceImpl
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getStepEvidence()
		 * @generated
		 */
		EClass STEP_EVIDENCE = eINSTANCE.getStepEvidence();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_EVIDENCE__STEP = eINSTANCE.getStepEvidence_Step();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_EVIDENCE__STATE = eINSTANCE.getStepEvidence_State();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_EVIDENCE__AT = eINSTANCE.getStepEvidence_At();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_EVIDENCE__KIND = eINSTANCE.getStepEvidence_Kind();

		/**
		 * The meta object literal for the '<em><b>Detail</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_EVIDENCE__DETAIL = eINSTANCE.getStepEvidence_Detail();

		/**
		 * The meta object literal for the '<em><b>Digest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_EVIDENCE__DIGEST = eINSTANCE.getStepEvidence_Digest();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.Step <em>Step</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.Step
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getStep()
		 * @generated
		 */
		EEnum STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.StepState <em>Step State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.StepState
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getStepState()
		 * @generated
		 */
		EEnum STEP_STATE = eINSTANCE.getStepState();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.KeyMode <em>Key Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.KeyMode
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getKeyMode()
		 * @generated
		 */
		EEnum KEY_MODE = eINSTANCE.getKeyMode();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.RequestState <em>Request State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.RequestState
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getRequestState()
		 * @generated
		 */
		EEnum REQUEST_STATE = eINSTANCE.getRequestState();

		/**
		 * The meta object literal for the '{@link org.inkan.inventory.model.CertificateState <em>Certificate State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.inkan.inventory.model.CertificateState
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getCertificateState()
		 * @generated
		 */
		EEnum CERTIFICATE_STATE = eINSTANCE.getCertificateState();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.inkan.inventory.model.impl.InventoryPackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //InventoryPackage

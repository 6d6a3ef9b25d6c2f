/** The accounts of staff in Keycloak, through its administration (ADR 0017). */
package vn.motcua.organization.account;

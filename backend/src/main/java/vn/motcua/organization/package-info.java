/** The office: agencies in their tree, their departments, their staff. */
package vn.motcua.organization;

/** HTTP of the office: who is signed in. */
package vn.motcua.organization.web;

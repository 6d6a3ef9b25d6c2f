/** HTTP of the catalogue: for staff and integrators, and posted for everyone. */
package vn.motcua.procedure.web;

/** What goes up to the district and the province; every figure is a set of dossiers. */
package vn.motcua.report;

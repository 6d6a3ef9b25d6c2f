/** Who asks, in which roles, and which agencies' rows the transaction may see. */
package vn.motcua.security;

/** How often one address may ask what is open to anyone (ADR 0041). */
package vn.motcua.shared.throttle;

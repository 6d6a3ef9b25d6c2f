/** Doors to other systems: what they bring in. */
package vn.motcua.integration;

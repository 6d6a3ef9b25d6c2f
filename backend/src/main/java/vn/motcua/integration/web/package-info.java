/** HTTP of the doors to other systems. */
package vn.motcua.integration.web;

/** Printed paper over HTTP. */
package vn.motcua.paperwork.web;

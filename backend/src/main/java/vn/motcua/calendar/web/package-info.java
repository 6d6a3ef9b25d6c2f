/** The deadline engine over HTTP. */
package vn.motcua.calendar.web;

/** HTTP of the reports. */
package vn.motcua.report.web;

/** HTTP of what citizens say. */
package vn.motcua.feedback.web;

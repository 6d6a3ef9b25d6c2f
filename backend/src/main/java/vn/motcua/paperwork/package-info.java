/** Printed paper: HTML templates of the office's forms, made into PDF. */
package vn.motcua.paperwork;

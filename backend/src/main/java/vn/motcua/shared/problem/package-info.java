/** One way from a refused wish to {@code application/problem+json}: a code, its texts in two languages, a pointer. */
package vn.motcua.shared.problem;

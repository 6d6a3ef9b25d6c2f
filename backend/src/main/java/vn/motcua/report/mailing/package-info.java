/** Reports by e-mail: subscriptions, the moments at which they are due, and what was sent to whom. */
package vn.motcua.report.mailing;

/** How JSON is read: strictly, and every text in one form. */
package vn.motcua.shared.json;

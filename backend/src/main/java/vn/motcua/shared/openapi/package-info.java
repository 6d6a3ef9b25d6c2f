/** What the API description says of every endpoint alike. */
package vn.motcua.shared.openapi;

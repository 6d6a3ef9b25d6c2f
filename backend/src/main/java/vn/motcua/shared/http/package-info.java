/** HTTP habits that all features share: entity tags, cursors. */
package vn.motcua.shared.http;

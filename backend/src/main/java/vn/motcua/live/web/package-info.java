/** The stream that a screen listens to. */
package vn.motcua.live.web;

create schema own

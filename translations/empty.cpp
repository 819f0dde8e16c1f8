// The library holds resources only; a static library needs one source.

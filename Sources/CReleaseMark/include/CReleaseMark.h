// The commit of a release, in a place of its own in the program file, where `.ci/make-release` writes it: a new commit
// then costs no build, and a program that somebody built for themselves does not claim to be a release.
#ifndef CRELEASEMARK_H
#define CRELEASEMARK_H

/// The commit that the program was released from, 12 hexadecimal digits, with `+changes` where what was built differs
/// from it; an empty text where it is no release.
const char *release_commit(void);

#endif

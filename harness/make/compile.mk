# SPDX-License-Identifier: BSD-2-Clause
# Compiles. Included at the top of the repository, with these set:
#
#   OUT        folder of this product
#   label      names the kind of machine
#   flags      of the compiler for C and assembly; cflags: for C
#   tables     folder of generated files
#   lasting    sources that include nothing generated: compiled once for all products of the same flags
#   released   sources that include generated files but nothing of one product: once for a release
#   own        sources of this product alone; own_cflags
#
# A word NAME.unit among these stands for the C files in the variable NAME.unit, which are compiled as one: half of what a small
# file costs is the start of the compiler. Where a unit is shared, it has the same files for all of the same flags. No file may
# need what another of its unit defines: with APART=1 each is compiled alone, which shows that.
#
# Gives `objects`, and `note`, a file that is new when the compiler or a flag is another. What is shared lies in a folder named by
# compiler and flags, and is moved there when it is whole, so that two makes may come to it at a time. (That both compile the
# same is waste: `needs` of guest.yaml and host.yaml avoid it.)

SHARED ?= build/shared
quoted = '$(subst ','\'',$(1))'

ifneq ($(words $(OUT)) $(words $(GENERATED)),1 1)
$(error make cannot work with a space in a path: set OUT and GENERATED to paths without)
endif

# The file of the compiler stands for its version.
words := $(CC) $(flags) $(cflags)
identity := $(shell { printf '%s\n' $(call quoted,$(words)); stat -Lc '%s %Y' "$$(command -v $(firstword $(CC)))"; } | cksum)
shared := $(SHARED)/$(label)-$(firstword $(identity))

ifneq ($(APART),)
$(foreach kind,lasting released own,$(eval $(kind) := $(foreach word,$($(kind)),$(or $($(filter %.unit,$(word))),$(word)))))
endif

lasting_objects := $(lasting:%=$(shared)/%.o)
released_objects := $(released:%=$(shared)/$(tables)/%.o)
own_objects := $(own:%=$(OUT)/%.o)
objects := $(own_objects) $(released_objects) $(lasting_objects)

note := $(OUT)/.flags
noted := $(strip $(identity) $(words) $(own_cflags) $(ldflags) $(objects))
ifneq ($(file <$(note)),$(noted))
$(shell mkdir -p $(OUT) && printf '%s' $(call quoted,$(noted)) > $(note))
endif

# -ffile-prefix-map: no path of this machine gets into what is built.
compile = $(CC) $(1) -ffile-prefix-map="$$PWD"=. -MMD -MP -MT $@ -MF $@.d -c -o $@ $(or $(2),$<)
compile_shared = $(CC) $(1) -ffile-prefix-map="$$PWD"=. -MMD -MP -MT $@ -MF $@.$$$$.d -c -o $@.$$$$ $(or $(2),$<) && \
	mv $@.$$$$.d $@.d && mv $@.$$$$ $@

.DELETE_ON_ERROR:
.PHONY: all lasting released
all:
lasting: $(lasting_objects)
released: $(released_objects)

folders := $(sort $(dir $(objects)))
$(objects): | $(folders)
$(folders):
	@mkdir -p $@

$(OUT)/%.c.o: %.c $(note)
	@$(call compile,$(flags) $(cflags) -I$(tables) $(own_cflags))

$(OUT)/%.S.o: %.S $(note)
	@$(call compile,$(flags) $(own_asflags))

$(shared)/$(tables)/%.c.o: %.c
	@$(call compile_shared,$(flags) $(cflags) -I$(tables))

$(shared)/%.c.o: %.c
	@$(call compile_shared,$(flags) $(cflags))

$(OUT)/%.unit.o: $(note)
	@$(includes) | $(call compile,$(flags) $(cflags) -I$(tables) $(own_cflags) -iquote .,-x c -)

$(shared)/$(tables)/%.unit.o:
	@$(includes) | $(call compile_shared,$(flags) $(cflags) -I$(tables) -iquote .,-x c -)

$(shared)/%.unit.o:
	@$(includes) | $(call compile_shared,$(flags) $(cflags) -iquote .,-x c -)

# A file that is new in a unit may be older than the object, which then does not name it; one that has left the unit is still named.
includes = printf '\#include "%s"\n' $($*.unit)
define has_parts
$(1): $(2) $(if $(filter-out $(file <$(1).d),$(2))$(filter-out $(2),$(filter %.c,$(file <$(1).d))),always)
endef
$(foreach object,$(filter %.unit.o,$(objects)),$(eval $(call has_parts,$(object),$($(basename $(notdir $(object)))))))
.PHONY: always

$(shared)/%.S.o: %.S
	@$(call compile_shared,$(flags) $(asflags))

-include $(wildcard $(objects:=.d))

class Context:
    def __init__(self, spec, root): self.spec=spec

alter type address drop attribute street cascade /* add value */ ;

select clean();
